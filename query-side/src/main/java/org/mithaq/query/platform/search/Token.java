package org.mithaq.query.platform.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text, folded.
 *
 * @param start where it begins in the text
 * @param end where it ends there
 * @param plain folded, but whole
 * @param stem without article, conjunction and ending
 */
record Token(int start, int end, String plain, String stem) {

    private static final Analyzer ANALYZER = new Folding();

    /** Longer pieces, such as addresses, seldom come again and are not kept. */
    private static final int LONGEST_KEPT = 40;

    private static final Cache<String, List<Token>> SEEN =
            Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build();

    /** Every word comes twice: whole, and stemmed. */
    private static final class Folding extends Analyzer {

        @Override
        protected Reader initReader(String field, Reader text) {
            return new ICUNormalizer2CharFilter(text); // invisible characters would hide in words otherwise
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream spelt = new ICUFoldingFilter(new SilentWaw(words));
            TokenStream folded = new KeywordRepeatFilter(new ArabicNormalizationFilter(spelt));
            return new TokenStreamComponents(words, new EnglishMinimalStemFilter(new ArabicStemFilter(folded)));
        }
    }

    /**
     * The words of the text. Most words of a record have been seen before: what stands between two spaces, beyond which no
     * step of the analysis looks, is kept for a while.
     */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            if (end > start) {
                String piece = text.substring(start, end);
                List<Token> found = piece.length() > LONGEST_KEPT ? analysed(piece) : SEEN.get(piece, Token::analysed);
                for (Token token : found) {
                    tokens.add(token.after(start));
                }
            }
            start = end + 1;
        }
        return tokens;
    }

    private Token after(int before) {
        return before == 0 ? this : new Token(before + start, before + end, plain, stem);
    }

    /** The words of the text, without looking at what is kept. */
    static List<Token> analysed(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String plain = word.toString();
                if (stream.incrementToken() && !plain.isEmpty()) {
                    tokens.add(new Token(place.startOffset(), place.endOffset(), plain, word.toString()));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
        return List.copyOf(tokens);
    }

    /** Whether it begins so, with article and conjunction or without. */
    boolean begins(String beginning) {
        return plain.startsWith(beginning) || bare().startsWith(beginning);
    }

    /** Without article and conjunction only: what stands before the stem. */
    String bare() {
        int prefix = plain.indexOf(stem);
        return prefix < 0 ? plain : plain.substring(prefix);
    }
}
