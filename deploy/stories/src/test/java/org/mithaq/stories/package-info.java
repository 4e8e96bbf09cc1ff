/**
 * The whole system, seen from outside: started as it is started in earnest, spoken to over HTTP, and read from Kafka
 * with nothing but Kafka's own consumer.
 *
 * <p>{@link org.mithaq.stories.ReferenceStoryTest} plays the reference story in one process,
 * {@link org.mithaq.stories.SeparateProcessesTest} with each side in a process of its own, and
 * {@link org.mithaq.stories.KilledImportTest} in a process that is killed on the way. What must come of the story is
 * said once, in {@code ReferenceStory}. {@link org.mithaq.stories.WholeStoryTest} plays it to its end, and
 * {@link org.mithaq.stories.CampaignStoryTest} the story of a campaign with another charter. {@link org.mithaq.stories.ArchitectureTest} and
 * {@link org.mithaq.stories.NoNetworkTest} guard what no single module can see.
 */
@NullMarked
package org.mithaq.stories;

import org.jspecify.annotations.NullMarked;
