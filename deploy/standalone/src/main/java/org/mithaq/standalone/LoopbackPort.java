package org.mithaq.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks at ports before a server is told to use them, because the servers themselves die less politely. */
final class LoopbackPort {

    private LoopbackPort() {}

    /** A port of the loopback address that nobody listened on a moment ago. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such a port other than {@code taken}, on which nobody may listen yet. */
    static int freeBesides(int taken) {
        int port = free();
        return port == taken ? freeBesides(taken) : port;
    }

    /**
     * Checks that one can listen on {@code port} of {@code address}; port 0 stands for any.
     *
     * @throws StandaloneProblem when somebody else listens there, when only the administrator may, or when this machine
     *     has no such address
     */
    static void check(String address, int port) {
        try {
            InetAddress host = InetAddress.getByName(address);
            tryToListen(host, 0, new StandaloneProblem(ExitCode.ADDRESS_UNUSABLE, address));
            tryToListen(host, port, new StandaloneProblem(ExitCode.PORT_IN_USE, String.valueOf(port), address));
        } catch (UnknownHostException e) {
            throw new StandaloneProblem(ExitCode.ADDRESS_UNUSABLE, e, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tryToListen(InetAddress host, int port, StandaloneProblem otherwise) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            // without it, connections of an earlier run that linger in TIME_WAIT would look like a listener
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port), 1);
        } catch (BindException e) {
            otherwise.initCause(e);
            throw otherwise;
        }
    }
}
