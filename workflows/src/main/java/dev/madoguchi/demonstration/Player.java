package dev.madoguchi.demonstration;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import java.util.Set;

/**
 * One who acts in the demonstration.
 *
 * @param subject the identity provider's identifier
 * @param name as timelines show it
 * @param roles the granted {@link Roles}
 */
record Player(String subject, String name, Set<String> roles) {

    /** Nobody: what the process does by itself. */
    static final Player SYSTEM = new Player(Caller.SYSTEM, Caller.SYSTEM, Set.of());

    static final Player CLERK_EAST = account(1, "佐藤 美咲", Roles.CLERK);
    static final Player CLERK_WEST = account(2, "鈴木 健一", Roles.CLERK);
    static final Player SECOND_CLERK_EAST = account(16, "小林 恵", Roles.CLERK);
    static final Player SUPERVISOR = account(3, "高橋 正樹", Roles.SUPERVISOR);

    static final Player OPERATOR = account(5, "伊藤 拓也", Roles.OPERATOR);

    static final Player SERVICER = account(10, "加藤 真理", Roles.SERVICER);

    private static final String ACCOUNT = "00000000-0000-4000-8000-%012d";

    /** The demonstration account of this number; its name is the one that the identity provider gives. */
    static Player account(int number, String name, String role) {
        return new Player(ACCOUNT.formatted(number), name, Set.of(role));
    }

    /** A person of a body that has no demonstration account. */
    static Player stranger(int number, String name) {
        return new Player("00000000-0000-4000-8200-%012d".formatted(number), name, Set.of(Roles.COMPANY));
    }
}
