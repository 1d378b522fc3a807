package org.wardmate.knowledge.convert;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command that starts a second Java with the program of this one, small and cut off from the network. */
public final class ChildJvm {
    private static final String PACKAGED_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    public static final String NO_HOSTS = "no-hosts";

    /** How Java ends when it has run out of memory. */
    public static final int OUT_OF_MEMORY = 3;

    private ChildJvm() {}

    /**
     * The command to run a main class; the folder is the child's for temporary files and holds an empty file
     * {@value #NO_HOSTS}.
     *
     * @param heap the most memory for objects, in megabytes
     */
    public static List<String> command(Class<?> main, Path folder, int heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(heap),
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(withoutNetwork(folder));
        command.addAll(List.of("-cp", classPath()));
        if (isPackaged()) {
            command.addAll(List.of("-Dloader.main=" + main.getName(), PACKAGED_LAUNCHER));
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        return command;
    }

    /** In full, for the child works in a folder of its own. */
    private static String classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** No name leads anywhere, and every connection, even to this machine, goes by way of a proxy that is not there. */
    private static List<String> withoutNetwork(Path folder) {
        return List.of(
                "-Djdk.net.hosts.file=" + folder.resolve(NO_HOSTS),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=1",
                "-DsocksNonProxyHosts=",
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=1",
                "-Dhttp.nonProxyHosts=",
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=1");
    }

    /** Whether this class stands in a jar inside Wardmate's jar, which Java alone cannot read. */
    private static boolean isPackaged() {
        CodeSource source = ChildJvm.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        return place != null && !place.getProtocol().equals("file");
    }
}
