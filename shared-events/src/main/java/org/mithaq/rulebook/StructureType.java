package org.mithaq.rulebook;

/** The five types of structure one of which a coalition chooses. Their texts are in {@link Rulebook#profile}. */
public enum StructureType {
    INFORMATION_NETWORK(false),
    ASSOCIATION(false),
    COORDINATING_COUNCIL(false),
    CAMPAIGN(true),
    PERMANENT_COALITION(true);

    private final boolean alliance;

    StructureType(boolean alliance) {
        this.alliance = alliance;
    }

    /**
     * Whether the type acts together towards a goal and so is an alliance, which shares principles and values;
     * the others share information, services or co-ordination.
     */
    public boolean alliance() {
        return alliance;
    }
}
