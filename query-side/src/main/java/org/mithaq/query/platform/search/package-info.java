/**
 * Finding words in texts in Arabic and in English.
 *
 * <p>Texts are cut into words (Unicode UAX #29) and folded by Lucene's analysis: compatibility forms, case, diacritics,
 * tashkeel, tatweel, digits and invisible characters (NFKC, UTR #30), the forms of alef, ya and ta marbuta, the ways to
 * write hamza, and then light stemming: the Arabic article, conjunctions and common endings, the English plural. So
 * الميزانية finds وميزانيات, مسئول finds المسؤولين, and Resumé finds resumes.
 *
 * <p>There are two ways to look. A view keeps {@link org.mithaq.query.platform.search.Findable#words} of what it can be found
 * by in a document that is written anyway; a {@link org.mithaq.query.platform.search.Question} gives patterns for a
 * {@link org.mithaq.query.platform.projection.Range}, which every server of the MongoDB protocol looks for, and marks what
 * it found. Where nobody keeps the words, because they come from several documents or would be written too often, a
 * {@link org.mithaq.query.platform.search.Finder} folds them as they are read: some thousand things for a page at most,
 * which then says where to go on. A {@link org.mithaq.query.platform.search.Find} is what a page shows of it. No index beside the views, and so nothing that could show what a reader may not see.
 *
 * <p>What was stored was folded by the code of its day: whoever changes the folding raises the version of the projections
 * that keep words.
 */
@NullMarked
package org.mithaq.query.platform.search;

import org.jspecify.annotations.NullMarked;
