/**
 * What endangers a coalition and its people: barriers that still limit it, money that pulls off course or forces a pace,
 * and whom campaigns put at risk.
 *
 * <p>No document of its own: it reads barriers and screened money ({@code resources}) and campaigns ({@code campaigns}).
 * People at risk appear by their role.
 */
@NullMarked
package org.mithaq.query.risks;

import org.jspecify.annotations.NullMarked;
