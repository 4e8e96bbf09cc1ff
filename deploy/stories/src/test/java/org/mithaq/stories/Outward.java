package org.mithaq.stories;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Notes whatever in this process asks for the way to another machine: every look-up of a name that is not this
 * machine's own, and every connection by URL connection, HTTP client or socket to an address that is not loopback. A
 * channel that is given an address in digits passes unseen.
 */
final class Outward {

    private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();

    private Outward() {}

    /** From now on; look-ups of names are noted from the start of the process. */
    static void watch() {
        if (!(ProxySelector.getDefault() instanceof Recorder)) {
            ProxySelector.setDefault(new Recorder());
        }
    }

    static List<String> attempts() {
        return List.copyOf(ATTEMPTS);
    }

    /** Forgets the attempts to reach one host, after the guard was proved with it. */
    static void forgetAbout(String host) {
        ATTEMPTS.removeIf(attempt -> attempt.endsWith(":" + host));
    }

    /** Java asks it for the proxy to take, before any connection. */
    private static final class Recorder extends ProxySelector {

        private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

        @Override
        public List<Proxy> select(URI uri) {
            if (!LOOPBACK.contains(String.valueOf(uri.getHost()))) {
                ATTEMPTS.add(uri.getScheme() + ":" + uri.getHost());
            }
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // whoever wanted the connection is told
        }
    }

    /** Java asks it for the address of a name; found as a service. */
    public static final class Names extends InetAddressResolverProvider {

        @Override
        public InetAddressResolver get(Configuration configuration) {
            InetAddressResolver builtin = configuration.builtinResolver();
            String own = configuration.lookupLocalHostName();
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                    if (!host.equals("localhost") && !host.equals(own)) {
                        ATTEMPTS.add("name:" + host);
                    }
                    return builtin.lookupByName(host, policy);
                }

                @Override
                public String lookupByAddress(byte[] address) throws UnknownHostException {
                    return builtin.lookupByAddress(address);
                }
            };
        }

        @Override
        public String name() {
            return "recording";
        }
    }
}
