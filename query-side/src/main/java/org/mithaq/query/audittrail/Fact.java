package org.mithaq.query.audittrail;

import org.mithaq.text.Text;

/**
 * One thing that a record says, in words.
 *
 * @param field its name in the event
 */
public record Fact(String field, Text name, Text value) {}
