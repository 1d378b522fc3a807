package org.wardmate.knowledge.convert;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Stands in for the child process as a hostile file might have it; each class is one way. */
final class Misbehaving {
    private Misbehaving() {}

    private static void say(String text) {
        Wire.write(new Conversion.Converted(text, List.of(), Conversion.Notes.NONE), System.out);
        System.out.flush();
    }

    static final class NeverEnds {
        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    static final class TalksOn {
        public static void main(String[] arguments) {
            while (!System.out.checkError()) {
                say("on and on ".repeat(1000));
            }
        }
    }

    static final class EatsMemory {
        public static void main(String[] arguments) {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < 1_000_000) {
                eaten.add(new byte[10_000_000]);
            }
            say("eaten " + eaten.size());
        }
    }

    static final class Babbles {
        public static void main(String[] arguments) {
            System.out.print("no text follows");
        }
    }

    static final class Crashes {
        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(134);
        }
    }

    /** Tells the names of the environment that it sees. */
    static final class LooksAround {
        public static void main(String[] arguments) {
            say(String.join(" ", System.getenv().keySet()));
        }
    }

    /** Tries to reach the port that is its document. */
    static final class CallsHome {
        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(Files.readString(Path.of(arguments[1])));
            say(connects(port));
        }

        private static String connects(int port) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
                return "connected";
            } catch (IOException e) {
                return "unconnected";
            }
        }
    }
}
