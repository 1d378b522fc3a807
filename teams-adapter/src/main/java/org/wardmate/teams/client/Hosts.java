package org.wardmate.teams.client;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hosts that addresses in Teams' requests may lead to. A token goes to the connector's hosts only, and files come from
 * there or from the organisation's SharePoint. All is https; http is for a local Teams on this machine, in tests.
 *
 * @param services names such as {@code smba.trafficmanager.net}, endings such as {@code *.botframework.com}, or, for
 *     tests, {@code 127.0.0.1:port}
 */
public record Hosts(List<String> services) {
    /** Not every name under trafficmanager.net: anybody can have one there. */
    public static final List<String> MICROSOFTS = List.of("smba.trafficmanager.net", "*.botframework.com");

    private static final String SHAREPOINT = "*.sharepoint.com";

    public Hosts {
        services = List.copyOf(services);
    }

    /** Reads names with commas between them; Microsoft's own where there are none. */
    public static Hosts of(String written) {
        List<String> named = Arrays.stream(written.split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Hosts(named.isEmpty() ? MICROSOFTS : named);
    }

    /** Whether messages may go to this address, and a token with them. */
    public boolean isService(String address) {
        return service(address).isPresent();
    }

    Optional<URI> service(String address) {
        return parsed(address).filter(uri -> services.stream().anyMatch(host -> isAt(uri, host)));
    }

    /** The address of a picture that stands in a message, if it leads to the very host that the message came from. */
    public Optional<URI> picture(String address, String service) {
        return service(service)
                .flatMap(from -> service(address).filter(uri -> authority(uri).equals(authority(from))));
    }

    /** The address of a file somebody attached, if it leads to SharePoint and not into our own network. */
    public Optional<URI> download(String address) {
        return parsed(address).filter(uri -> isLocalTest(uri) || (isAt(uri, SHAREPOINT) && isPublic(uri)));
    }

    private boolean isLocalTest(URI uri) {
        return isLoopback(uri) && services.contains(authority(uri));
    }

    private static boolean isAt(URI uri, String host) {
        if (isLoopback(uri)) {
            return authority(uri).equals(host);
        }
        boolean fits = host.startsWith("*.")
                ? authority(uri).endsWith(host.substring(1))
                : authority(uri).equals(host);
        return fits && "https".equals(uri.getScheme());
    }

    /** The authority holds user and port too, so that none of them can be smuggled in. */
    private static String authority(URI uri) {
        return uri.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    private static boolean isLoopback(URI uri) {
        return authority(uri).matches("127\\.0\\.0\\.1:\\d{1,5}");
    }

    private static Optional<URI> parsed(String address) {
        try {
            URI uri = new URI(address);
            return uri.getRawAuthority() == null || uri.getHost() == null || uri.getRawUserInfo() != null
                    ? Optional.empty()
                    : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(URI uri) {
        try {
            return Arrays.stream(InetAddress.getAllByName(uri.getHost())).noneMatch(Hosts::isInside);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carriers = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return uniqueLocal
                || carriers
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
