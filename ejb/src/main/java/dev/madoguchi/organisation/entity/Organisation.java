package dev.madoguchi.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A body that applies: a company, an association, a public body, a sole trader. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Column(name = "corporate_number")
    private String corporateNumber;

    private String name;

    @Column(name = "name_kana")
    private String nameKana;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "organisation_member", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Member> members = new LinkedHashSet<>();

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

    /** A person belongs to the body from now on; somebody who belongs to it already stays what they are. */
    public void join(String subject, boolean asAdministrator, Instant now) {
        if (members.stream().noneMatch(member -> member.subject().equals(subject))) {
            members.add(new Member(subject, asAdministrator, now));
        }
    }

    /** Who belongs to the body. */
    public Set<Member> members() {
        return Set.copyOf(members);
    }

    public UUID id() {
        return id;
    }

    /** Thirteen digits; absent where the body has none. */
    public Optional<String> corporateNumber() {
        return Optional.ofNullable(corporateNumber);
    }

    public String name() {
        return name;
    }

    public Optional<String> nameKana() {
        return Optional.ofNullable(nameKana);
    }
}
