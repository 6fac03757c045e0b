package dev.madoguchi.demonstration;

import dev.madoguchi.identity.control.Caller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

/** The caller of the demonstration: whoever is signed in, except on a thread for which a player is staged. */
@DemonstrationOnly
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class StagedCaller extends Caller {

    private static final ThreadLocal<Player> STAGED = new ThreadLocal<>();

    void stage(Player player) {
        STAGED.set(player);
    }

    void unstage() {
        STAGED.remove();
    }

    @Override
    public String subject() {
        Player staged = STAGED.get();
        return staged == null ? super.subject() : staged.subject();
    }

    @Override
    public String name() {
        Player staged = STAGED.get();
        return staged == null ? super.name() : staged.name();
    }

    @Override
    public boolean isIn(String role) {
        Player staged = STAGED.get();
        return staged == null ? super.isIn(role) : staged.roles().contains(role);
    }
}
