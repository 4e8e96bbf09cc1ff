/**
 * Everything in one process: the broker that keeps the log, the store of the views, and both sides of the product.
 *
 * <p>What happens on {@code mithaq start}, in this order, and backwards on Ctrl-C:
 *
 * <ol>
 *   <li>{@link org.mithaq.standalone.DataFolder} takes the folder for this process alone;
 *   <li>{@code SigningKey} reads the installation's own key, or makes it on the first start;
 *   <li>{@link org.mithaq.standalone.EmbeddedKafka}, the real broker, opens the log of record;
 *   <li>{@link org.mithaq.standalone.EmbeddedMongo} opens the views, which may be lost: they follow from the log;
 *   <li>{@code StandaloneApplication} serves the web on top of them.
 * </ol>
 *
 * <p>{@link org.mithaq.standalone.Standalone} is those steps as one object; {@link org.mithaq.standalone.MithaqCli} is
 * the command line before it. Setting {@code mithaq.kafka.bootstrap-servers} or {@code mithaq.mongo.uri} from outside
 * keeps the embedded server of that kind from starting.
 */
@NullMarked
package org.mithaq.standalone;

import org.jspecify.annotations.NullMarked;
