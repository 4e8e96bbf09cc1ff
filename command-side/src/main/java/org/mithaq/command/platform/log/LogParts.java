package org.mithaq.command.platform.log;

import com.mongodb.client.MongoDatabase;

/** What every part of the writer works with. */
record LogParts(
        LogSettings settings,
        RecordCodec codec,
        MongoDatabase database,
        LogTopic topic,
        LogMetrics metrics,
        CommandSpans spans,
        CommitStep.Listener steps) {

    LogReader reader() {
        return new LogReader(settings, codec);
    }
}
