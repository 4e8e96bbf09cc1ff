package org.mithaq.standalone;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Documents of which only the id is known beside their bytes, in the one form that the embedded server hands on. */
final class Kept {

    /** No field that comes over the wire is named so: a name ends where it holds this. */
    private static final String BYTES = "\0";

    private static final String ID = "_id";

    private Kept() {}

    /** The document; the whole of it where its id is not a text. */
    static Document of(byte[] bytes) {
        return new RawBsonDocument(bytes).get(ID) instanceof BsonString id
                ? new Document(ID, id.getValue()).append(BYTES, bytes)
                : Bson.document(bytes);
    }

    /** The id and at least those of the fields that the document has; a document among them as its bytes. */
    static Document fields(byte[] bytes, Set<String> wanted) {
        RawBsonDocument stored = new RawBsonDocument(bytes);
        Document fields = Bson.part(bytes, Set.of(ID));
        for (String field : wanted) {
            if (stored.get(field) instanceof RawBsonDocument within) {
                fields.put(field, new Document(BYTES, Bson.bytes(within)));
            } else {
                fields.putAll(Bson.part(bytes, Set.of(field)));
            }
        }
        return fields;
    }

    static byte[] bytes(Document document) {
        byte[] stored = asStored(document);
        return stored == null ? Bson.bytes(document) : stored;
    }

    /** The bytes of a document of which nothing else is known; missing for any other. */
    static byte @Nullable [] asStored(Document document) {
        return document.get(BYTES) instanceof byte[] bytes ? bytes : null;
    }

    /** The document with all its fields. */
    static Document whole(Document document) {
        byte[] stored = asStored(document);
        return stored == null ? document : Bson.document(stored);
    }
}
