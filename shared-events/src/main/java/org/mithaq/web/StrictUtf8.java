package org.mithaq.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes the text of a body: what is not well-formed UTF-8 is turned away, never patched up. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /** @throws ProblemException 400 when the bytes are not well-formed UTF-8 */
    public static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw Problem.of(ProblemType.NOT_UTF_8).exception(malformed);
        }
    }
}
