package dev.madoguchi.organisation.control;

import java.util.UUID;

/** Whether anything hangs on a body. A port: cases know bodies, and bodies know no cases. */
public interface BodyUse {

    /** Whether the body has anything that would be left without a body. */
    boolean isUsed(UUID body);
}
