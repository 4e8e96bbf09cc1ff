/**
 * What pages are made with: words in two languages, dates, and the frame around every page.
 *
 * <p>A controller returns a {@code ModelAndView} of the template's name, {@code query/tasks}, and what is to be shown. The
 * template begins with what stands in the title and in the navigation, and holds its {@code main} alone;
 * {@code query/page.html} has the rest, and {@code query/frame.html} the parts that pages share.
 *
 * <p>Labels stand in {@code words_ar.properties} and {@code words_en.properties} as ICU message patterns, so that plural
 * forms are right in Arabic too. Digits are Western in both languages; months have both Arabic names. Texts that people
 * wrote are shown in the language of the page, or else in the other one and marked so; nothing is translated by machine.
 */
@NullMarked
package org.mithaq.query.platform.page;

import org.jspecify.annotations.NullMarked;
