/**
 * Commands over HTTP: one address per intention.
 *
 * <p>{@code POST /api/coalitions/{coalition}/commands/{name}} takes a command's fields as JSON, with its circumstances
 * under {@code meta}. The binder takes exactly what the command's record declares: everything that is not
 * {@link org.jspecify.annotations.Nullable}, a collection or a flag must be there, nothing else may be, and nothing is
 * bent into another type. What it turns away leaves no trace in the log; what rules refuse does, see
 * {@link org.mithaq.command.platform.axon}.
 *
 * <p>The list of commands ({@code GET /api/commands}), their JSON Schemas ({@code /schemas/commands}) and the OpenAPI
 * document are made from the same catalogue and the same records.
 *
 * <p>What it does not do: it looks at no rule, and it keeps nothing between two requests.
 */
@NullMarked
package org.mithaq.command.platform.http;

import org.jspecify.annotations.NullMarked;
