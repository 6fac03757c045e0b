package dev.madoguchi.organisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.casefile.OwnCase;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.FormClient;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import dev.madoguchi.telework.RegistrationPages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two people of one body: one founded it, the other is invited, works along, is removed, and asks to be let in again. */
@SystemTest
class MembersIT {

    private static final String NUMBER = "4000012099991";
    private static final String NAME = "髙﨑𠮷野①株式会社";
    private static final String COLLEAGUE = "company-colleague@madoguchi.example";
    private static final Duration MAIL = Duration.ofSeconds(30);

    @Test
    void aColleagueIsInvitedWorksAlongAndIsRemoved(
            MadoguchiServer server, Visit founder, Visit colleague, Visit auditor) {
        Bodies bodies = new Bodies(server);
        UUID body = bodies.founded(NAME, NUMBER, Bodies.FOUNDER);
        bodies.alone(Bodies.COLLEAGUE);
        founder.signIn("company");
        MembersPages office = new MembersPages(founder);
        office.open("invite").fill("form:email", "no address").press("form:invite");
        assertThat(office.errorAt("form:email"), containsString("メールアドレス"));
        office.fill("form:email", "company-colleague＠madoguchi.example")
                .choose("form:rights", "ADMINISTRATOR")
                .looksRight()
                .press("form:invite");
        assertThat(office.main(), allOf(containsString(COLLEAGUE + " に招待メール"), containsString("招待中")));

        Page mails = colleague.page();
        Locator link = mails.locator("article:has-text('" + COLLEAGUE + "') a[href*='token=']");
        Waiting.until("the invitation arrives", MAIL, () -> {
            mails.navigate(server.settings().mailboxUrl());
            return link.count() == 1;
        });
        Accessibility.assertClean(mails);
        String path = link.getAttribute("href").substring(server.url().length());
        colleague.signIn("company-colleague", URLEncoder.encode(path, StandardCharsets.UTF_8));
        MembersPages guest = new MembersPages(colleague);
        assertThat(guest.main(), allOf(containsString(NAME), containsString(COLLEAGUE), containsString("承認すると付きます")));
        colleague.screenshotInBothLanguages("organisation-accept");
        guest.looksRight().press("form:accept");
        assertThat(guest.main(), containsString("に参加しました"));
        assertThat(guest.actsFor(), containsString(NAME));
        colleague.open(path);
        assertThat(guest.main(), containsString("すでにこの団体の利用者です"));
        assertThat(statusOf(colleague, "/organisation/members.xhtml"), is(403));

        RegistrationPages own = RegistrationPages.begin(founder.page());
        RegistrationPages shared = new RegistrationPages(colleague.page(), own.caseId()).open("contact");
        shared.type("name", "山本 翔太");
        assertThat(own.open("contact").input("name").inputValue(), is("山本 翔太"));
        shared.open("security");

        office.open("members").looksRight();
        assertThat(office.main(), containsString("管理者の承認待ち"));
        office.follow("山本").looksRight();
        founder.screenshotInBothLanguages("organisation-member");
        assertThat(office.main(), containsString("管理者として招待された方です"));
        office.confirm("removal:remove");
        assertThat(office.main(), containsString("利用者から外しました"));
        shared.type("declarationText", "外された後に書いたもの");
        assertThat(
                colleague.page().locator(".trouble").innerText(),
                allOf(containsString(NAME), containsString("利用者ではなくなったため")));
        guest.press("form:next");
        assertThat(colleague.page().locator("#errors").innerText(), containsString("利用者ではなくなったため"));
        assertThat(shared.input("declarationText").inputValue(), is("外された後に書いたもの"));
        assertThat(statusOf(colleague, "/telework/contact.xhtml?case=" + own.caseId()), is(404));
        assertThat(guest.open("mine").main(), not(containsString(NAME)));
        assertThat(own.open("security").input("declarationText").inputValue(), is(""));
        assertThat(
                bodies.audited(body), hasItems("MemberInvited", "InvitationAccepted", "MemberJoined", "MemberRemoved"));
        assertThat(
                server.query("select template from mail where recipient = '" + COLLEAGUE + "'"),
                hasItems("MemberInvited", "MemberRemoved"));
        assertThat(
                server.query("select recipient from mail where template = 'InvitationAccepted'"),
                hasItem("company@madoguchi.example"));

        auditor.signIn("auditor", "/audit/entries.xhtml");
        MembersPages trail = new MembersPages(auditor).looksRight();
        auditor.page().locator("#body").fill(NUMBER);
        auditor.page().locator("#who").fill("山本 翔太");
        auditor.page().locator("form.filters button").click();
        auditor.page().waitForURL(address -> address.contains("who="));
        assertThat(
                auditor.page().locator("tr:has-text('利用者を削除')").first().innerText(),
                allOf(containsString(NAME), containsString("山本 翔太")));
        trail.looksRight();
        auditor.screenshotInBothLanguages("audit-entries");
    }

    @Test
    void whoAcceptsWithAnotherAddressIsLetInByAnAdministrator(MadoguchiServer server, Visit founder, Visit outsider)
            throws Exception {
        Bodies bodies = new Bodies(server);
        UUID body = bodies.founded(NAME, NUMBER, Bodies.FOUNDER);
        bodies.alone(Bodies.OUTSIDER);
        String address = "guest-" + body + "@example.jp";
        founder.signIn("company");
        MembersPages office = new MembersPages(founder);
        office.open("invite").fill("form:email", address).press("form:invite");
        office.open("invite").fill("form:email", address).press("form:invite");
        assertThat(office.errorAt("form:email"), containsString("すでに招待メールを送っています"));
        String first = linkIn(server, address, 1);
        office.open("members").follow(address).looksRight().press("form:resend");
        String link = linkIn(server, address, 2);
        Waiting.until(
                "the secret is forgotten",
                MAIL,
                () -> server.query("select id from mail where recipient = '" + address
                                        + "' and state = 'SENT' and body = ''")
                                .size()
                        == 2);

        outsider.signIn("company2", URLEncoder.encode(first, StandardCharsets.UTF_8));
        MembersPages guest = new MembersPages(outsider);
        assertThat(guest.main(), containsString("最も新しい招待メール"));
        outsider.open(link);
        assertThat(guest.main(), allOf(containsString("管理者の承認が必要です"), not(containsString(address))));
        outsider.screenshotInBothLanguages("organisation-accept-other");
        guest.looksRight().press("form:accept");
        assertThat(guest.main(), allOf(containsString("参加を申請しました"), containsString("回答待ち")));
        outsider.open(link);
        assertThat(guest.main(), containsString("すでに使われています"));

        String request = bodies.ids("organisation_join_request", body).get(0);
        office.open("request.xhtml?id=" + request).looksRight();
        founder.screenshotInBothLanguages("organisation-request");
        assertThat(office.main(), allOf(containsString(address), containsString("company2@madoguchi.example")));
        office.press("form:approve");
        assertThat(guest.open("mine").main(), containsString(NAME));
        assertThat(bodies.audited(body), hasItems("InvitationAccepted", "JoinRequested", "JoinRequestApproved"));
    }

    @Test
    void whoAsksToBeLetInLearnsTheAnswerAndNothingElse(
            MadoguchiServer server, Visit founder, Visit colleague, Visit outsider) {
        Bodies bodies = new Bodies(server);
        UUID body = bodies.founded(NAME, NUMBER, Bodies.FOUNDER);
        bodies.alone(Bodies.COLLEAGUE);
        bodies.alone(Bodies.OUTSIDER);
        founder.signIn("company");
        MembersPages office = new MembersPages(founder);
        colleague.signIn("company-colleague");
        MembersPages newcomer = new MembersPages(colleague);

        assertThat(colleague.page().url(), containsString("/organisation/join.xhtml"));
        newcomer.fill("search:corporateNumber", "9000012099991").press("search:find");
        assertThat(newcomer.errorAt("search:corporateNumber"), containsString("検査数字"));
        newcomer.fill("search:corporateNumber", NUMBER).press("search:find");
        assertThat(newcomer.main(), containsString(NAME));
        newcomer.looksRight().press("asking:ask");
        assertThat(newcomer.main(), containsString("管理者の回答を待っています"));
        assertThat(colleague.page().content(), not(containsString("company@madoguchi.example")));
        newcomer.press("own:requests:0:cancel");
        assertThat(newcomer.main(), containsString("取り消しました"));
        newcomer.fill("search:corporateNumber", NUMBER).press("search:find").press("asking:ask");

        office.open("members").follow("山本").looksRight().press("refusal:decline");
        assertThat(office.errorAt("refusal:reason"), containsString("入力"));
        office.fill("refusal:reason", "部署名を\u202Eお知らせください。").press("refusal:decline");
        assertThat(office.errorAt("refusal:reason"), containsString("目に見えない文字"));
        office.fill("refusal:reason", "部署名をお知らせください。").press("refusal:decline");
        assertThat(newcomer.open("join").main(), containsString("部署名をお知らせください。"));
        newcomer.looksRight()
                .fill("search:corporateNumber", NUMBER)
                .press("search:find")
                .press("asking:ask");

        outsider.signIn("company2");
        for (String foreign : List.of("request", "member", "invitation")) {
            String table = "request".equals(foreign) ? "organisation_join_request" : "organisation_member";
            String id = bodies.ids(table, body).get(0);
            assertThat(foreign, statusOf(outsider, "/organisation/" + foreign + ".xhtml?id=" + id), is(404));
        }
        assertThat(statusOf(outsider, "/organisation/members.xhtml"), is(404));

        office.open("members").follow("山本").press("form:approve");
        assertThat(newcomer.open("mine").main(), containsString(NAME));
        newcomer.open("join").fill("search:corporateNumber", NUMBER).press("search:find");
        assertThat(newcomer.main(), containsString("すでにこの団体の利用者です"));
        assertThat(
                server.query("select template from mail where template like 'JoinRequest%'"),
                hasItems("JoinRequested", "JoinRequestDeclined", "JoinRequestApproved"));
        assertThat(bodies.audited(body), hasItems("JoinRequestDeclined", "JoinRequestApproved", "MemberJoined"));
    }

    @Test
    void aPersonOfTwoBodiesActsForOneOfThemAlsoAfterSigningInAgain(MadoguchiServer server, Visit visit) {
        Bodies bodies = new Bodies(server);
        bodies.founded(NAME, NUMBER, Bodies.COLLEAGUE);
        visit.signIn("company-colleague");
        MembersPages page = new MembersPages(visit);
        String second = "海".repeat(200);

        page.open("create.xhtml?as=SOLE_TRADER").looksRight();
        page.fill("form:name", "海\u200B" + "商店")
                .fill("form:nameKana", "ウミショウテン")
                .press("form:create");
        assertThat(page.errorAt("form:name"), containsString("目に見えない文字"));
        page.fill("form:name", second).press("form:create");
        assertThat(page.actsFor(), containsString(second));
        page.open("mine").looksRight();
        assertThat(page.main(), containsString("個人事業主"));
        visit.page().locator("main .own .button").first().click();
        visit.page().waitForURL("**/mine.xhtml*");
        assertThat(page.actsFor(), containsString(NAME));
        visit.signOut();
        visit.signIn("company-colleague", "/organisation/mine.xhtml");
        assertThat(page.actsFor(), containsString(NAME));

        visit.open("/telework/start.xhtml");
        try (Page tab = visit.secondTab()) {
            tab.navigate("/organisation/mine.xhtml");
            tab.locator("main .own .button").first().click();
            tab.waitForURL("**/mine.xhtml*");
        }
        visit.page().locator("[id$=':start']").first().click();
        assertThat(
                visit.page().locator("#errors").innerText(),
                allOf(containsString(NAME), containsString(second), containsString("切り替えてから")));

        page.open("mine").confirm("closing:close");
        assertThat(page.main(), containsString("登録を取りやめました"));
        assertThat(page.actsFor(), containsString(NAME));
    }

    @Test
    void aMerchantFoundsABodyAndPutsItsNameRight(MadoguchiServer server, Visit visit) {
        new Bodies(server).alone(Bodies.MERCHANT);
        visit.signIn("merchant", "/organisation/join.xhtml");
        MembersPages page = new MembersPages(visit).looksRight();
        assertThat(visit.page().locator("nav.navigation").innerText(), containsString("団体と利用者"));
        page.open("create.xhtml?number=9000012099991").fill("form:nameKana", "ミナト");
        page.fill("form:corporateNumber", "").press("form:create");
        assertThat(page.errorAt("form:corporateNumber"), not(is("")));
        assertThat(page.errorAt("form:name"), not(is("")));
        page.open("create.xhtml?as=SOLE_TRADER")
                .fill("form:name", "港商点")
                .fill("form:nameKana", "ミナトショウテン")
                .press("form:create");
        assertThat(visit.page().url(), containsString("/organisation/mine.xhtml"));

        page.open("record").looksRight().fill("form:name", "港商店").press("form:save");
        assertThat(page.main(), allOf(containsString("訂正しました"), containsString("港商店")));
        assertThat(page.actsFor(), containsString("港商店"));
        page.confirm("closing:close");
        assertThat(visit.page().url(), containsString("/organisation/join.xhtml"));
    }

    @Test
    void aBodyIsConfirmedByTheCodeOfALetter(MadoguchiServer server, Visit founder, Visit operator) {
        Bodies bodies = new Bodies(server);
        UUID body = bodies.founded(NAME, NUMBER, Bodies.FOUNDER);
        founder.signIn("company", "/organisation/mine.xhtml");
        MembersPages office = new MembersPages(founder);
        assertThat(office.main(), containsString("仮登録"));
        bodies.registered(NUMBER, NAME + "本店", false);
        office.open("confirm").looksRight();
        assertThat(office.main(), containsString("閉鎖されているため"));
        bodies.registered(NUMBER, NAME + "本店", true);
        office.open("record").looksRight();
        founder.screenshotInBothLanguages("organisation-record");
        office.press("register:refresh");
        assertThat(office.main(), containsString(NAME + "本店"));
        office.open("confirm").looksRight();
        assertThat(office.main(), allOf(containsString("東京都千代田区千代田1番1号"), not(containsString("市区町村"))));
        founder.screenshotInBothLanguages("organisation-confirm");
        office.fill("form:addressee", "総務課").press("form:request");
        assertThat(office.main(), containsString("発送準備中"));

        operator.signIn("operator", "/operator/letters.xhtml");
        MembersPages desk = new MembersPages(operator).looksRight();
        bodies.registered(NUMBER, NAME + "本店", false);
        desk.follow(NAME).looksRight();
        assertThat(desk.main(), containsString("発送不可"));
        assertThat(operator.page().locator("[id='form:print']").count(), is(0));
        bodies.registered(NUMBER, NAME + "本店", true);
        operator.page().reload();
        assertThat(desk.main(), containsString("東京都千代田区千代田1番1号"));
        desk.press("form:print").looksRight();
        String code = operator.page().locator(".paper-letter__code").innerText().strip();
        assertThat(desk.main(), allOf(containsString("100-0001"), containsString(NAME), containsString("総務課")));
        operator.open("/operator/letter.xhtml?id="
                + bodies.ids("organisation_letter", body).get(0));
        assertThat(desk.main(), not(containsString(code)));

        office.open("confirm").fill("entry:code", "00000-00000").press("entry:enter");
        assertThat(office.errorAt("entry:code"), containsString("あと4回"));
        office.looksRight().fill("entry:code", "123").press("entry:enter");
        assertThat(office.errorAt("entry:code"), containsString("10桁"));
        office.fill("entry:code", code).press("entry:enter");
        assertThat(office.main(), allOf(containsString("確認が完了"), not(containsString("仮登録"))));
        assertThat(bodies.audited(body), hasItems("LetterRequested", "LetterCodeRefused", "OrganisationConfirmed"));
    }

    @Test
    void theAddressOfABodyWithoutANumberIsComparedWithEvidence(MadoguchiServer server, Visit founder, Visit operator) {
        Bodies bodies = new Bodies(server);
        UUID body = bodies.founded("山手商店会", null, Bodies.FOUNDER);
        founder.signIn("company", "/organisation/confirm.xhtml");
        MembersPages office = new MembersPages(founder).looksRight();
        office.fill("form:addressee", "会長").fill("form:postalCode", "12345").press("form:request");
        assertThat(office.errorAt("form:postalCode"), containsString("郵便番号"));
        office.fill("form:postalCode", "１０００００１").fill("form:city", "千代田区").fill("form:street", "千代田2番2号");
        founder.page().locator("[id='form:prefecture']").selectOption("TOKYO");
        office.press("form:request");
        assertThat(office.main(), containsString("発送準備中"));

        String letter = bodies.ids("organisation_letter", body).get(0);
        operator.signIn("operator", "/operator/letter.xhtml?id=" + letter);
        MembersPages desk = new MembersPages(operator);
        assertThat(desk.main(), allOf(containsString("100-0001"), containsString("千代田2番2号")));
        operator.screenshotInBothLanguages("operator-letter");
        desk.looksRight().press("form:print");
        assertThat(desk.errorAt("form:evidence"), containsString("確かめた資料"));
        desk.fill("form:evidence", "規約に記載の所在地").press("form:print");
        assertThat(desk.main(), allOf(containsString("規約に記載の所在地"), containsString("会長")));
        desk.looksRight();
    }

    @Test
    void theClerkSeesThatABodyIsProvisional(MadoguchiServer server, Visit clerk) {
        try (OwnCase own = OwnCase.inReview(server)) {
            new Bodies(server).provisional(Bodies.OUTSIDER);
            clerk.signIn("clerk", own.reviewPage());
            assertThat(new MembersPages(clerk).main(), containsString("仮登録（未確認）"));
        }
    }

    @Test
    void ofTwoAdministratorsWhoLeaveAtTheSameMomentOneStays(MadoguchiServer server) throws Exception {
        Bodies bodies = new Bodies(server);
        UUID body = bodies.founded(NAME, NUMBER, Bodies.FOUNDER, Bodies.COLLEAGUE);
        FormClient one = new FormClient(server.url()).signIn("company");
        FormClient other = new FormClient(server.url()).signIn("company-colleague");
        Document oneAt = one.open("/organisation/mine.xhtml");
        Document otherAt = other.open("/organisation/mine.xhtml");

        String told = together(
                server,
                "select 1 from organisation where id = '" + body + "' for update",
                () -> one.press(oneAt, "leave"),
                () -> other.press(otherAt, "leave"));

        assertThat(told, containsString("管理者が一人もいなくなる"));
        assertThat(bodies.administrators(body), is(1L));
    }

    @Test
    void ofTwoWhoRegisterTheSameNumberAtTheSameMomentOneIsToldOfTheOther(MadoguchiServer server) throws Exception {
        Bodies bodies = new Bodies(server);
        bodies.founded(NAME, NUMBER);
        bodies.founded(NAME + "別館", NUMBER);
        bodies.alone(Bodies.FOUNDER);
        bodies.alone(Bodies.COLLEAGUE);
        String free = "5000012099999";
        FormClient one = new FormClient(server.url()).signIn("company");
        FormClient other = new FormClient(server.url()).signIn("company-colleague");
        Document oneAt = filled(one.open("/organisation/create.xhtml?number=" + free));
        Document otherAt = filled(other.open("/organisation/create.xhtml?number=" + free));

        String told = together(
                server,
                "select pg_advisory_xact_lock(hashtextextended('corporate-number:" + free + "', 0))",
                () -> one.press(oneAt, "create"),
                () -> other.press(otherAt, "create"));

        assertThat(told, containsString("すでに登録されています"));
        assertThat(
                server.query("select id from organisation where corporate_number = '" + free + "'")
                        .size(),
                is(1));
    }

    private static Document filled(Document page) {
        page.selectFirst("[name=form:name]").val("同時商事株式会社");
        page.selectFirst("[name=form:nameKana]").val("ドウジショウジ");
        return page;
    }

    /** Both are held up by the lock, go on at the same moment, and what they read afterwards. */
    private static String together(
            MadoguchiServer server, String lock, Callable<Document> one, Callable<Document> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection holder = server.database();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute(lock);
            List<Future<Document>> answers = List.of(threads.submit(one), threads.submit(other));
            Waiting.until(
                    "both wait",
                    Duration.ofSeconds(20),
                    () -> server.query("select distinct pid from pg_locks where not granted")
                                    .size()
                            == 2);
            holder.commit();
            return answers.get(0).get().text() + answers.get(1).get().text();
        } finally {
            threads.shutdown();
        }
    }

    private static int statusOf(Visit visit, String path) {
        return visit.page().navigate(path).status();
    }

    /** The path of the link in the latest of so many invitations to an address, once they have arrived. */
    private static String linkIn(MadoguchiServer server, String address, int count)
            throws MessagingException, IOException {
        Waiting.until("the invitation arrives", MAIL, () -> to(server, address).size() == count);
        String text = to(server, address).get(count - 1).getContent().toString();
        assertThat(text, matchesPattern("(?s).*\\n\\s*http\\S+token=\\S+\\s+有効期限：20\\d\\d年.*"));
        return text.replaceAll("(?s).*(/organisation/accept\\.xhtml\\?token=[\\w-]+).*", "$1");
    }

    private static List<MimeMessage> to(MadoguchiServer server, String address) {
        return server.mails().stream()
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().contains(address);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
