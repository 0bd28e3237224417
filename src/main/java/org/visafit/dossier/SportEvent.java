package org.visafit.dossier;

/** A sporting event. */
public enum SportEvent {
    OLYMPICS,
    WORLD_CUP,
    WORLD_CHAMPIONSHIP,
    ASIAN_GAMES,
    ASIAN_CUP,
    ASIAN_CHAMPIONSHIP
}
