package dev.madoguchi.medium;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.container.Application;
import dev.madoguchi.container.Impersonation;
import dev.madoguchi.container.Person;
import dev.madoguchi.database.control.DataSources;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.medium.boundary.Media;
import dev.madoguchi.medium.boundary.TokenKeys;
import dev.madoguchi.medium.control.MediumTokens;
import dev.madoguchi.medium.entity.CardNumberInvalid;
import dev.madoguchi.medium.entity.MediumInUse;
import dev.madoguchi.medium.entity.MediumRead;
import dev.madoguchi.medium.entity.MediumTaken;
import dev.madoguchi.medium.entity.OwnMedium;
import dev.madoguchi.medium.entity.PhoneKeyInvalid;
import dev.madoguchi.medium.entity.PrintedCode;
import dev.madoguchi.medium.entity.TokenRefusal;
import dev.madoguchi.medium.entity.TooManyMedia;
import dev.madoguchi.sealing.boundary.SealingKeys;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Linking, showing and blocking, with the real database and keys. */
@ArquillianTest
class MediaIT {

    private static final String CARD = "01:12:03-04 0a1B2c3D";
    private static final String OTHER_VISITOR = "00000000-0000-4000-a000-0000000001a0";

    @Inject
    private Media media;

    @Inject
    private MediumTokens tokens;

    @Inject
    private TokenKeys seals;

    @Inject
    private SealingKeys keys;

    @Inject
    private Impersonation impersonation;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return Application.archive().addClass(SamplePhone.class);
    }

    /** Runs on either side; only inside is anything injected. */
    @BeforeEach
    void nothingIsLinked() throws SQLException {
        if (database != null) {
            run("delete from medium");
        }
    }

    private void run(String sql, Object... arguments) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private <T> T visitor(Callable<T> work) throws Exception {
        return impersonation.as(Person.VISITOR, work);
    }

    private void visitorDoes(Runnable work) throws Exception {
        visitor(() -> {
            work.run();
            return null;
        });
    }

    private MediumRead read(String shown) throws Exception {
        transaction.begin();
        try {
            return tokens.read(shown);
        } finally {
            transaction.commit();
        }
    }

    private static Matcher<MediumRead> refused(TokenRefusal reason) {
        return new FeatureMatcher<>(is(reason), "refused because", "reason") {
            @Override
            protected TokenRefusal featureValueOf(MediumRead read) {
                return read instanceof MediumRead.Refused refused ? refused.reason() : null;
            }
        };
    }

    private static long now() {
        return System.currentTimeMillis() / 30_000;
    }

    private UUID link(SamplePhone phone) throws Exception {
        return visitor(() -> media.linkPhone(null, "私のスマートフォン", phone.key()));
    }

    @Test
    void aCardIsKnownHoweverItsNumberIsTypedAndItsNumberIsNotKept() throws Exception {
        visitorDoes(() -> media.linkCard(null, "交通系カード", CARD));
        OwnMedium own = visitor(() -> media.mine(null)).get(0);
        assertThat(own.label(), is("交通系カード"));
        assertThat(read(" ０１１２０３０４0A1B2C3D\n"), is(new MediumRead.Known(own.id(), own.visitor())));
        newKeys();
        assertThat("after a rotation", read("011203040a1b2c3d"), is(new MediumRead.Known(own.id(), own.visitor())));
        assertThat(column("select m::text from medium m where m::text ~* '011203040a1b2c3d|交通系'"), is(empty()));
        assertThat(visitor(() -> media.mine(null)).get(0).lastUsedAt() == null, is(false));
        assertThat(read("0112030400000000"), refused(TokenRefusal.UNKNOWN));
    }

    private void newKeys() throws Exception {
        impersonation.as(Person.OPERATOR, () -> {
            keys.rotate(KeysetPurpose.IDENTIFIERS);
            keys.rotate(KeysetPurpose.TOKENS);
            return null;
        });
    }

    @Test
    void aCardOfSomebodyElseIsRefusedAndNothingIsKept() throws Exception {
        visitorDoes(() -> media.linkCard(null, null, CARD));
        run(
                "insert into visitor (id, created_at, version) values (?, now(), 1) on conflict do nothing",
                UUID.fromString(OTHER_VISITOR));
        run("update medium set visitor_id = ?", UUID.fromString(OTHER_VISITOR));
        assertThrows(MediumTaken.class, () -> visitorDoes(() -> media.linkCard(null, null, CARD)));
        assertThrows(CardNumberInvalid.class, () -> visitorDoes(() -> media.linkCard(null, null, "12345")));
        assertThrows(PhoneKeyInvalid.class, () -> visitor(() -> media.linkPhone(null, null, "BGsX")));
        assertThrows(PhoneKeyInvalid.class, () -> visitor(() -> media.linkPhone(null, null, null)));
        assertThrows(NotFound.class, () -> visitor(() -> media.mine(UUID.fromString(OTHER_VISITOR))));
        assertThat(column("select id::text from medium"), hasSize(1));
        assertThat(visitor(() -> media.mine(null)), is(empty()));
    }

    @Test
    void aVisitorHasAtMostFive() throws Exception {
        for (int i = 0; i < 5; i++) {
            String number = "0000000" + i;
            visitorDoes(() -> media.linkCard(null, null, number));
        }
        assertThrows(TooManyMedia.class, () -> visitor(() -> media.printCode(null, null)));
    }

    @Test
    void aPhonesTokenIsGoodForItsTimeAndForOneUse() throws Exception {
        SamplePhone phone = new SamplePhone();
        UUID medium = link(phone);
        long step = now();
        String token = phone.token(medium, step, seals.current());
        assertThat(token.length(), is(228));
        assertThat(read(phone.token(medium, step - 3, seals.current())), refused(TokenRefusal.EXPIRED));
        assertThat(read(phone.token(medium, step + 3, seals.current())), refused(TokenRefusal.EXPIRED));
        assertThat(read("  " + token + "\r\n"), is(instanceOf(MediumRead.Known.class)));
        assertThat(read(token), refused(TokenRefusal.REPLAYED));
        assertThat(read(phone.token(medium, step - 1, seals.current())), refused(TokenRefusal.REPLAYED));
        assertThat(read(phone.token(medium, step + 1, seals.current())), is(instanceOf(MediumRead.Known.class)));
    }

    @Test
    void whatIsForgedOrOfNobodyIsRefused() throws Exception {
        SamplePhone phone = new SamplePhone();
        UUID medium = link(phone);
        String token = phone.token(medium, now(), seals.current());
        assertThat(read(new SamplePhone().token(medium, now(), seals.current())), refused(TokenRefusal.FORGED));
        assertThat(read(phone.token(UUID.randomUUID(), now(), seals.current())), refused(TokenRefusal.UNKNOWN));
        SamplePhone second = new SamplePhone();
        UUID other = link(second);
        assertThat(read(phone.token(other, now(), seals.current())), refused(TokenRefusal.FORGED));
        assertThat(read(token.substring(0, 227)), refused(TokenRefusal.MALFORMED));
        char last = token.charAt(200) == 'A' ? 'B' : 'A';
        assertThat(read(token.substring(0, 200) + last + token.substring(201)), refused(TokenRefusal.FORGED));
        assertThat(
                read(token),
                is(new MediumRead.Known(
                        medium, visitor(() -> media.mine(null)).get(0).visitor())));
    }

    @Test
    void whatAnOlderKeyOfTheServerSealedIsStillRead() throws Exception {
        SamplePhone phone = new SamplePhone();
        String old = seals.current();
        UUID medium = link(phone);
        newKeys();
        assertThat(seals.current(), is(not(old)));
        assertThat(read(phone.token(medium, now(), old)), is(instanceOf(MediumRead.Known.class)));
    }

    @Test
    void tokensShowNothingByWhichTheyCouldBeFollowed() throws Exception {
        SamplePhone phone = new SamplePhone();
        UUID medium = link(phone);
        String one = phone.token(medium, now(), seals.current());
        String another = phone.token(medium, now(), seals.current());
        int common = 0;
        while (one.charAt(common) == another.charAt(common)) {
            common++;
        }
        assertThat("version, name of our key and form of a point: 7 bytes", common <= 10, is(true));
    }

    @Test
    void whatIsLostIsBlockedAtOnceAndMayBeRemoved() throws Exception {
        PrintedCode code = visitor(() -> media.printCode(null, null));
        SamplePhone phone = new SamplePhone();
        UUID phoneId = link(phone);
        UUID paper = visitor(() -> media.mine(null)).get(0).id();
        assertThat(read(code.grouped().toLowerCase()), is(instanceOf(MediumRead.Known.class)));
        assertThrows(MediumInUse.class, () -> visitorDoes(() -> media.remove(paper)));
        visitorDoes(() -> media.block(paper));
        visitorDoes(() -> media.block(paper));
        visitorDoes(() -> media.block(phoneId));
        assertThat(read(code.value()), refused(TokenRefusal.BLOCKED));
        assertThat(read(phone.token(phoneId, now(), seals.current())), refused(TokenRefusal.BLOCKED));
        assertThat(
                column("select action from audit_entry where action like 'Medium%' and record_id = '" + paper + "'"),
                containsInAnyOrder("MediumLinked", "MediumBlocked"));
        visitorDoes(() -> media.remove(paper));
        assertThat(read(code.value()), refused(TokenRefusal.UNKNOWN));
    }

    @Test
    void ofTwoUsesAtOnceExactlyOneSucceeds() throws Exception {
        SamplePhone phone = new SamplePhone();
        UUID medium = link(phone);
        for (int round = 0; round < 30; round++) {
            run("update medium set last_counter = 0");
            String token = phone.token(medium, now(), seals.current());
            CyclicBarrier start = new CyclicBarrier(4);
            List<Future<MediumRead>> uses = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                uses.add(executor.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return read(token);
                }));
            }
            int known = 0;
            for (Future<MediumRead> use : uses) {
                known += use.get(10, TimeUnit.SECONDS) instanceof MediumRead.Known ? 1 : 0;
            }
            assertThat("round " + round, known, is(1));
        }
    }

    @Test
    void anUndoneUseIsNoUse() throws Exception {
        SamplePhone phone = new SamplePhone();
        UUID medium = link(phone);
        String token = phone.token(medium, now(), seals.current());
        transaction.begin();
        assertThat(tokens.read(token), is(instanceOf(MediumRead.Known.class)));
        transaction.rollback();
        assertThat(read(token), is(instanceOf(MediumRead.Known.class)));
    }

    @Test
    void anyTextIsAnsweredWithoutFailing() throws Exception {
        SamplePhone phone = new SamplePhone();
        String token = phone.token(link(phone), now(), seals.current());
        Random chance = new Random(20261125);
        for (int i = 0; i < 300; i++) {
            MediumRead answer = read(i % 2 == 0 ? noise(chance) : changed(token, chance));
            assertThat(answer, is(instanceOf(MediumRead.Refused.class)));
        }
        for (String odd : new String[] {null, "", " ", "\u0000", "M", "=", "%", "\uD800", "A".repeat(100_000)}) {
            assertThat(read(odd), refused(TokenRefusal.MALFORMED));
        }
        assertThat(token, startsWith("AQ"));
    }

    private static String noise(Random chance) {
        return chance.ints(chance.nextInt(400), 0, 0x3100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String changed(String token, Random chance) {
        int at = chance.nextInt(token.length());
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }
}
