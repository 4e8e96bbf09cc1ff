package org.mithaq.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Tomcat turns away before any application sees it, such as an address with a raw letter in it: says what is
 * wrong and what would be right, in the language of the request, or in both when it cannot be read. The server makes it by
 * its name, hence public.
 */
public final class ServerRefusal extends ErrorReportValve {

    /** An Arabic letter in an address takes six bytes; Tomcat's own 8 KiB are soon full. */
    private static final int MAX_KIBIBYTES = 32;

    private static final int MAX_HEADERS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusal.class);
    private static final String TOO_LARGE =
            StringManager.getManager(AbstractHttp11Protocol.class).getString("iib.requestheadertoolarge.error");

    /** Sets how much a request may hold before its body: the address and the headers together. */
    static void limit(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpRequestHeaderSize(MAX_KIBIBYTES * 1024);
            http.setMaxHeaderCount(MAX_HEADERS);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
        if (response.getStatus() < 400 || answered) {
            return;
        }
        Problem problem = response.getStatus() == 400
                ? malformed(request, response, thrown)
                : Problems.ofStatus(response.getStatus(), thrown);
        try {
            ProblemWriter.write(problem, LanguageChoice.told(request), request, response);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("the client did not wait for the answer", gone);
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    /** Tomcat reads the method, then the address, then the headers, and tells its reasons in words alone. */
    private static Problem malformed(Request request, Response response, @Nullable Throwable thrown) {
        boolean addressRead = request.getRequestURI() != null;
        if (thrown != null && TOO_LARGE.equals(thrown.getMessage()) && !addressRead) {
            return Problem.of(ProblemType.ADDRESS_TOO_LONG, Integer.toString(MAX_KIBIBYTES));
        }
        if (thrown instanceof IllegalStateException || (thrown != null && TOO_LARGE.equals(thrown.getMessage()))) {
            return Problem.of(
                    ProblemType.HEADERS_TOO_LARGE, Integer.toString(MAX_KIBIBYTES), Integer.toString(MAX_HEADERS));
        }
        boolean address = addressRead ? isHttp(response) : request.getMethod() != null;
        return Problem.of(address ? ProblemType.MALFORMED_ADDRESS : ProblemType.NOT_HTTP);
    }

    /** Whether the connection may go on: Tomcat closes one on which something else than HTTP came. */
    private static boolean isHttp(Response response) {
        AtomicBoolean error = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_ERROR, error);
        return !error.get();
    }
}
