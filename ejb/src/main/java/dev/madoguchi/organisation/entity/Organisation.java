package dev.madoguchi.organisation.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A body that applies: a company, an association, a public body, a sole trader. It is provisional until an office has accepted
 * something of it or it has answered a letter; somebody is always its administrator.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Column(name = "corporate_number")
    private String corporateNumber;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "name_kana")
    private String nameKana;

    @Column(name = "sole_trader")
    private boolean soleTrader;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by")
    private Confirmation confirmedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("joinedAt, id")
    private List<Member> members = new ArrayList<>();

    @Version
    private long version;

    protected Organisation() {}

    /** A new body; {@code number} is {@code null} where it has none. */
    public Organisation(CorporateNumber number, String name, KanaName kana, Instant now) {
        this.id = UUID.randomUUID();
        this.corporateNumber = number == null ? null : number.value();
        this.name = name;
        this.nameKana = kana == null ? null : kana.value();
        this.createdAt = now;
    }

    /** A new body of a kind that has no corporate number. */
    public static Organisation withoutNumber(OrganisationKind kind, String name, KanaName kana, Instant now) {
        Organisation made = new Organisation(null, name, kana, now);
        made.soleTrader = kind == OrganisationKind.SOLE_TRADER;
        return made;
    }

    /** What the name is compared by follows from the name, whatever becomes of it. */
    @PrePersist
    @PreUpdate
    void keyName() {
        nameKey = BodyName.of(name).key();
    }

    /**
     * Its administrator says what it is called. With another name it is not known to be what it says any more.
     *
     * @return whether that is something new
     */
    public boolean correct(String newName, KanaName kana) {
        if (!newName.equals(name)) {
            confirmedBy = null;
            confirmedAt = null;
        }
        return rename(newName, kana);
    }

    /**
     * It is known to be called this.
     *
     * @param kana {@code null} where its reading is not known
     * @return whether that is something new
     */
    public boolean rename(String newName, KanaName kana) {
        String newKana = kana == null ? null : kana.value();
        if (newName.equals(name) && Objects.equals(newKana, nameKana)) {
            return false;
        }
        name = newName;
        nameKana = newKana;
        return true;
    }

    /**
     * Its only member closes it: nobody acts for it any more.
     *
     * @throws MembersRemain if others belong to it
     */
    public void close(Instant now) {
        if (members.size() > 1) {
            throw new MembersRemain();
        }
        members.clear();
        closedAt = now;
    }

    /** Whether it was closed, as if it had never been founded. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** A person belongs to the body from now on; somebody who belongs to it already stays what they are. */
    public Member join(String subject, MemberRights rights, Instant now) {
        return member(subject).orElseGet(() -> {
            Member joined = new Member(this, subject, rights, now);
            members.add(joined);
            return joined;
        });
    }

    /**
     * A member has these rights from now on.
     *
     * @throws LastAdministrator if nobody would be administrator any more
     */
    public void changeRights(Member member, MemberRights rights) {
        if (rights == MemberRights.MEMBER) {
            requireAnotherAdministratorThan(member);
        }
        member.changeRights(rights);
    }

    /**
     * A member belongs to the body no longer.
     *
     * @throws LastAdministrator if nobody would be administrator any more
     */
    public void remove(Member member) {
        requireAnotherAdministratorThan(member);
        members.remove(member);
    }

    private void requireAnotherAdministratorThan(Member member) {
        if (members.stream().noneMatch(each -> each.isAdministrator() && !each.equals(member))) {
            throw new LastAdministrator();
        }
    }

    /** The membership of a person, if they belong to the body. */
    public Optional<Member> member(String subject) {
        return members.stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    /** Who belongs to the body, those who joined first coming first. */
    public List<Member> members() {
        return List.copyOf(members);
    }

    /** The body is known to be what it says; the first time counts. */
    public void confirm(Confirmation way, Instant now) {
        if (isProvisional()) {
            confirmedBy = way;
            confirmedAt = now;
        }
    }

    /** Whether nobody has made sure yet that the body is what it says. */
    public boolean isProvisional() {
        return confirmedAt == null;
    }

    /** When the body was known to be what it says. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** By what the body was known to be what it says. */
    public Optional<Confirmation> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public UUID id() {
        return id;
    }

    /** Thirteen digits; absent where the body has none. */
    public Optional<String> corporateNumber() {
        return Optional.ofNullable(corporateNumber);
    }

    /** What it is: a body with a corporate number, a sole trader, or another body without a number. */
    public OrganisationKind kind() {
        if (corporateNumber != null) {
            return OrganisationKind.CORPORATION;
        }
        return soleTrader ? OrganisationKind.SOLE_TRADER : OrganisationKind.UNINCORPORATED;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<String> nameKana() {
        return Optional.ofNullable(nameKana);
    }
}
