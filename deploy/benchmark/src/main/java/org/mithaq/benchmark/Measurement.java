package org.mithaq.benchmark;

import java.util.List;

/** One of the numbers; starts what it needs and stops it again. */
interface Measurement {

    List<Row> measure(Options options) throws Exception;
}
