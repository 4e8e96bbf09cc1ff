/**
 * What pages are made with: words in two languages, dates, and the frame around every page.
 *
 * <p>Labels stand in {@code words_ar.properties} and {@code words_en.properties} as ICU message patterns, so that plural
 * forms are right in Arabic too. Digits are Western in both languages; months have both Arabic names. Texts that people
 * wrote are shown in the language of the page, or else in the other one and marked so; nothing is translated by machine.
 */
@NullMarked
package org.mithaq.query.platform.page;

import org.jspecify.annotations.NullMarked;
