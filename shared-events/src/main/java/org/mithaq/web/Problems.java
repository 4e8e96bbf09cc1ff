package org.mithaq.web;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Which problem an exception is. What nobody foresaw is one of ours: logged under a reference, told without details. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "5";

    private Problems() {}

    static Problem of(Throwable thrown, Collection<Diagnosis> diagnoses) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> known(cause, diagnoses).stream())
                .findFirst()
                .orElseGet(() -> ofOne(thrown));
    }

    /** Message converters wrap what a body throws while it is read, and drivers what a connection does. */
    private static Optional<Problem> known(Throwable cause, Collection<Diagnosis> diagnoses) {
        return cause instanceof ProblemException turnedAway
                ? Optional.of(turnedAway.problem())
                : diagnoses.stream()
                        .flatMap(diagnosis -> diagnosis.of(cause).stream())
                        .findFirst();
    }

    private static Problem ofOne(Throwable thrown) {
        return switch (thrown) {
            case HttpRequestMethodNotSupportedException method -> allowing(method.getSupportedHttpMethods());
            case HttpMediaTypeNotSupportedException type -> taking(type);
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case ErrorResponse known -> ofStatus(known.getStatusCode().value(), thrown);
            case HttpMessageNotReadableException unreadable -> Problem.of(ProblemType.MALFORMED_REQUEST);
            case TypeMismatchException mismatch -> Problem.of(ProblemType.MALFORMED_REQUEST);
            case InvalidParameterException parameter ->
                parameter.getErrorCode() == 400
                        ? Problem.of(ProblemType.MALFORMED_ADDRESS)
                        : ofStatus(parameter.getErrorCode(), thrown);
            case AuthenticationServiceException unreachable -> {
                LOG.warn("tokens cannot be verified now", unreachable);
                yield unavailable();
            }
            default -> unforeseen(thrown);
        };
    }

    private static Problem missing(String parameter) {
        return Problem.of(ProblemType.MALFORMED_REQUEST)
                .explain(Text.of(
                        "ينقص الطلب المعامل \"" + parameter + "\".", "The parameter \"" + parameter + "\" is missing."))
                .with("parameter", parameter);
    }

    /** The problem for a status that the container or a filter set without saying more. */
    static Problem ofStatus(int status, @Nullable Throwable thrown) {
        return switch (status) {
            case 400 -> Problem.of(ProblemType.MALFORMED_REQUEST);
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 403 -> Problem.of(ProblemType.FORBIDDEN);
            case 404 -> Problem.of(ProblemType.NOT_FOUND);
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE);
            case 413 -> Problem.of(ProblemType.BODY_TOO_LARGE, Integer.toString(BodyLimit.MAX_KIBIBYTES));
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            case 501 -> Problem.of(ProblemType.NOT_IMPLEMENTED);
            case 503 -> unavailable();
            case 505 -> Problem.of(ProblemType.UNSUPPORTED_HTTP_VERSION);
            default ->
                status >= 400 && status < 500
                        ? Problem.of(ProblemType.REQUEST_REFUSED).status(status)
                        : unforeseen(thrown);
        };
    }

    private static Problem allowing(@Nullable Set<HttpMethod> methods) {
        Problem problem = Problem.of(ProblemType.METHOD_NOT_ALLOWED);
        return methods == null
                ? problem
                : problem.header(
                        HttpHeaders.ALLOW,
                        methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", ")));
    }

    private static Problem taking(HttpMediaTypeNotSupportedException type) {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE)
                .header(HttpHeaders.ACCEPT, MediaType.toString(type.getSupportedMediaTypes()));
    }

    private static Problem unavailable() {
        return Problem.of(ProblemType.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private static Problem unforeseen(@Nullable Throwable thrown) {
        String reference = UUID.randomUUID().toString();
        if (thrown != null && DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            LOG.debug("the client went away, reference {}", reference, thrown);
        } else {
            LOG.error("request failed, reference {}", reference, thrown);
        }
        return Problem.of(ProblemType.INTERNAL_ERROR, reference).with("reference", reference);
    }
}
