package org.mithaq.query.platform.projection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the views stand as a whole, whichever processes feed them, as log and database said within the last seconds.
 *
 * @param held whether somebody holds their feed up
 * @param lag offsets between what every view has taken and the end of what is committed, over all partitions; null
 *     where it is not known
 * @param begun whether something is in the views of every partition that has something, as far as is known
 * @param stopped the partitions of this process that stand before a record that cannot be taken
 * @param trouble what is in the way, and how that shows
 * @param unreadable the views that this version of the product does not understand
 */
public record Condition(
        boolean held,
        @Nullable Long lag,
        boolean begun,
        List<PartitionStatus> stopped,
        Map<Trouble, String> trouble,
        List<String> unreadable) {}
