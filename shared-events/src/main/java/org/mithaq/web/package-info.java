/**
 * What both sides share of HTTP: who calls, in which language, and how a request is turned away.
 *
 * <p>{@link org.mithaq.web.WebEdge} is all of it as one Spring configuration; a side imports it. A controller takes
 * {@link org.mithaq.web.Caller} and {@link org.mithaq.text.Language} as arguments and throws
 * {@link org.mithaq.web.ProblemException} to turn a request away; {@link org.mithaq.web.ProblemType} lists every kind of
 * problem, {@code problems_ar.properties} and {@code problems_en.properties} hold its texts.
 *
 * <ul>
 *   <li>Identity: OAuth 2 bearer tokens (RFC 6750, JWT) of one issuer, by configuration; for reading in a browser also in
 *       a cookie, which {@code GET /enter} sets.
 *   <li>Problems: RFC 9457, in Arabic or English, for everything that is turned away, whoever turns it away.
 *   <li>Parameters: an address takes those that the OpenAPI document names, each of them once; anything else is turned
 *       away ({@link org.mithaq.web.TakesAnything} is the exception).
 *   <li>Texts: everything is written in UTF-8, whichever encoding {@code Accept} asks for.
 *   <li>Limits: a body has at most {@link org.mithaq.web.BodyLimit#MAX_BYTES} bytes, the address and the headers 32 KiB; texts are strict UTF-8. A caller, and a
 *       remote address without a valid token, sends so many requests a minute ({@link org.mithaq.web.RequestLimits}).
 * </ul>
 *
 * <p>What it does not do: it keeps no sessions, issues no tokens, and decides nothing about coalitions.
 */
@NullMarked
package org.mithaq.web;

import org.jspecify.annotations.NullMarked;
