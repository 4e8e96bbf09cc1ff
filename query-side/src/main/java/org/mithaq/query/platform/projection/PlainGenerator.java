package org.mithaq.query.platform.projection;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.Version;
import tools.jackson.core.base.GeneratorBase;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.core.util.SimpleStreamWriteContext;

/**
 * What a mapper asks of a generator that no record of ours needs. Refused are numbers of any size and values that
 * somebody else has formed.
 */
abstract class PlainGenerator extends GeneratorBase {

    /** Made once: nothing of it is used where no stream is written. */
    private static final IOContext NO_STREAM = new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            new BufferRecycler(),
            ContentReference.unknown(),
            false,
            JsonEncoding.UTF8);

    /** In what, and where in it, the next name or value stands. */
    SimpleStreamWriteContext place = SimpleStreamWriteContext.createRootContext(null);

    PlainGenerator() {
        super(ObjectWriteContext.empty(), NO_STREAM, 0);
    }

    @Override
    public JsonGenerator writeNumber(BigInteger number) {
        throw refused("whole numbers of any size");
    }

    @Override
    public JsonGenerator writeNumber(BigDecimal number) {
        throw refused("decimal numbers of any size");
    }

    @Override
    public JsonGenerator writeNumber(String encoded) {
        throw refused("numbers in text");
    }

    @Override
    public JsonGenerator writeRaw(String text) {
        throw refused("raw values");
    }

    @Override
    public JsonGenerator writeRaw(String text, int offset, int length) {
        throw refused("raw values");
    }

    @Override
    public JsonGenerator writeRaw(char[] text, int offset, int length) {
        throw refused("raw values");
    }

    @Override
    public JsonGenerator writeRaw(char text) {
        throw refused("raw values");
    }

    @Override
    public JsonGenerator writeRawUTF8String(byte[] text, int offset, int length) {
        throw refused("raw values");
    }

    @Override
    public JsonGenerator writeUTF8String(byte[] text, int offset, int length) {
        throw refused("raw values");
    }

    /** Asked only before a raw value. */
    @Override
    protected void _verifyValueWrite(String attempt) {
        throw refused("raw values");
    }

    @Override
    public SimpleStreamWriteContext streamWriteContext() {
        return place;
    }

    @Override
    public @Nullable Object currentValue() {
        return place.currentValue();
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        place.assignCurrentValue(value);
    }

    /** Those of text: where bytes are as good, the mapper writes ids in bytes. */
    @Override
    public JacksonFeatureSet<StreamWriteCapability> streamWriteCapabilities() {
        return DEFAULT_WRITE_CAPABILITIES;
    }

    @Override
    public @Nullable Object streamWriteOutputTarget() {
        return null;
    }

    @Override
    public int streamWriteOutputBuffered() {
        return -1;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void flush() {}

    @Override
    protected void _closeInput() {}

    @Override
    protected void _releaseBuffers() {}

    private static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException("no document of ours holds " + what);
    }
}
