package org.mithaq.query.directory;

import java.time.Instant;

/**
 * The record with which what a party may read became what it is: it began to read less, or later more again. From then on
 * what it follows over time reads as changed, and never as if it went back.
 *
 * @param at when that happened
 */
public record Since(long sequence, Instant at) {}
