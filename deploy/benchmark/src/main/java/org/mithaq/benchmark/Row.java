package org.mithaq.benchmark;

/**
 * One line of the report.
 *
 * @param number the number of the measurement
 * @param what what was measured
 * @param figure the figure with its unit
 * @param target what it should be, or nothing
 */
record Row(String number, String what, String figure, String target) {

    static Row of(String number, String what, String figure) {
        return new Row(number, what, figure, "");
    }
}
