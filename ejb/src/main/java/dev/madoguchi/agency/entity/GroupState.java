package dev.madoguchi.agency.entity;

/** How far a group has come. */
public enum GroupState {
    /** Records wait for their travellers. */
    PREPARED,
    /** Every traveller has claimed or declined. */
    SETTLED,
    /** The day had come on which what nobody claimed is deleted. */
    VANISHED,
    /** The agency took it back. */
    WITHDRAWN
}
