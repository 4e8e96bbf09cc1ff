package org.mithaq.query.changes;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/**
 * Where a webhook may be sent: by HTTPS to a public address. Within this machine and its network only where the
 * configuration allows it, and by HTTP only to this machine. Addresses are looked up for every attempt, since a name may
 * come to mean another one; redirections are not followed.
 */
final class Target {

    private Target() {}

    /** @throws IOException when it may not be sent there, or the name is not known */
    static void check(URI url, boolean privateAddresses) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
            boolean plain = "http".equals(url.getScheme()) && address.isLoopbackAddress();
            if (!plain && !"https".equals(url.getScheme())) {
                throw new IOException("webhooks are sent by https");
            }
            if (!privateAddresses && isPrivate(address)) {
                throw new IOException(url.getHost() + " is not a public address");
            }
        }
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean local = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        // fc00::/7 (RFC 4193), 100.64.0.0/10 (RFC 6598), 0.0.0.0/8, and what is reserved from 240.0.0.0 on
        return local
                || (address instanceof Inet6Address
                        ? (bytes[0] & 0xfe) == 0xfc
                        : bytes[0] == 0 || (bytes[0] & 0xf0) == 0xf0 || (bytes[0] == 100 && (bytes[1] & 0xc0) == 64));
    }
}
