package dev.madoguchi.organisation.entity;

/** What a member may do within the body. */
public enum MemberRights {
    /** Applies for the body, and decides who else does. */
    ADMINISTRATOR,
    /** Applies for the body. */
    MEMBER;

    static MemberRights of(boolean administrator) {
        return administrator ? ADMINISTRATOR : MEMBER;
    }
}
