package org.mithaq.command.platform.log;

import org.mithaq.command.outreach.InviteMember;

/** Knows a feature. */
public record OffendingPlatform(InviteMember command) {}
