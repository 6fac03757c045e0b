package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.boundary.BodyRecords;
import dev.madoguchi.organisation.boundary.ConfirmationLetters;
import dev.madoguchi.organisation.boundary.Invitations;
import dev.madoguchi.organisation.boundary.JoinRequests;
import dev.madoguchi.organisation.boundary.LetterDispatch;
import dev.madoguchi.organisation.boundary.Members;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.JoinRequest;
import dev.madoguchi.organisation.entity.LetterAddress;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationKind;
import dev.madoguchi.organisation.entity.OwnBody;
import dev.madoguchi.organisation.entity.PersonOf;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.organisation.entity.Slice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of {@code organisation}. */
final class OrganisationAccess {

    private static final String[] APPLICANTS = {Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY};
    private static final String ALL_LETTERS = "operators print the letters of all bodies";

    private OrganisationAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(organisations(), records(), members(), requests(), invitations(), letters(), dispatch())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<Organisations> organisations() {
        return AccessRules.of(Organisations.class)
                .method("mine", (organisations, records) -> organisations.mine())
                .forRoles(APPLICANTS)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> ((Optional<?>) answer)
                        .map(Organisation.class::cast)
                        .filter(body -> body.id().equals(records.organisation()))
                        .isPresent())
                .method("all", (organisations, records) -> organisations.all())
                .forRoles(APPLICANTS)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> ((List<?>) answer)
                        .stream().map(OwnBody.class::cast).anyMatch(body -> body.id()
                                .equals(records.organisation())))
                .method("find", (organisations, records) -> organisations.find("7123456789012"))
                .forRoles(APPLICANTS)
                .noForeign("that a number is registered is told to whoever knows it, and nothing else")
                .method(
                        "create",
                        (organisations, records) ->
                                organisations.create("新株式会社", "シンカブシキガイシャ", null, OrganisationKind.UNINCORPORATED))
                .forRoles(APPLICANTS)
                .noForeign("a body is founded for the caller; no other can be named");
    }

    private static AccessRules<BodyRecords> records() {
        return AccessRules.of(BodyRecords.class)
                .method("registered", (bodies, records) -> bodies.registered())
                .forRoles(APPLICANTS)
                .noForeign("it is the body the caller acts for; no other can be named")
                .method("correct", (bodies, records) -> {
                    bodies.correct(records.organisation(), "山手製作所株式会社", "ヤマテセイサクショ");
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("refresh", (bodies, records) -> {
                    bodies.refresh(records.organisation());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("close", (bodies, records) -> {
                    bodies.close(records.organisation());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2);
    }

    private static AccessRules<Members> members() {
        return AccessRules.of(Members.class)
                .method("page", (members, records) -> members.page(0, 100))
                .forRoles(APPLICANTS)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> people(answer)
                        .anyMatch(about -> ((Member) about).id().equals(records.member())))
                .method("member", (members, records) -> members.member(records.member()))
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("changeRights", (members, records) -> {
                    members.changeRights(records.member(), MemberRights.MEMBER);
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("remove", (members, records) -> {
                    members.remove(records.member());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("leave", (members, records) -> {
                    members.leave(records.organisation());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2);
    }

    private static AccessRules<JoinRequests> requests() {
        return AccessRules.of(JoinRequests.class)
                .method("ask", (requests, records) -> {
                    requests.ask(records.organisation());
                    return null;
                })
                .forRoles(APPLICANTS)
                .noForeign("any body may be asked; nothing of it is told")
                .method("mine", (requests, records) -> requests.mine())
                .forRoles(APPLICANTS)
                .noForeign("the requests are the caller's own; nobody else can be named")
                .method("cancel", (requests, records) -> {
                    requests.cancel(records.joinRequest());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.MERCHANT)
                .method("page", (requests, records) -> requests.page(0, 100))
                .forRoles(APPLICANTS)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> people(answer)
                        .anyMatch(about -> ((JoinRequest) about).id().equals(records.joinRequest())))
                .method("request", (requests, records) -> requests.request(records.joinRequest()))
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("approve", (requests, records) -> {
                    requests.approve(records.joinRequest(), MemberRights.MEMBER);
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("decline", (requests, records) -> {
                    requests.decline(records.joinRequest(), "存じ上げません。");
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2);
    }

    private static AccessRules<Invitations> invitations() {
        return AccessRules.of(Invitations.class)
                .method("page", (invitations, records) -> invitations.page(0, 100))
                .forRoles(APPLICANTS)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> ((Slice<?>) answer)
                        .items().stream()
                                .map(Invitation.class::cast)
                                .anyMatch(invitation -> invitation.id().equals(records.invitation())))
                .method("invitation", (invitations, records) -> invitations.invitation(records.invitation()))
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("invite", (invitations, records) -> {
                    invitations.invite(records.organisation(), "colleague@example.jp", MemberRights.MEMBER);
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("resend", (invitations, records) -> {
                    invitations.resend(records.invitation());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("revoke", (invitations, records) -> {
                    invitations.revoke(records.invitation());
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("look", (invitations, records) -> invitations.look("no such link"))
                .forRoles(APPLICANTS)
                .noForeign("a link is known to the one who got the mail")
                .method("accept", (invitations, records) -> {
                    invitations.accept("no such link");
                    return null;
                })
                .forRoles(APPLICANTS)
                .noForeign("a link is known to the one who got the mail");
    }

    private static AccessRules<ConfirmationLetters> letters() {
        LetterAddress address = new LetterAddress("100-0001", Prefecture.TOKYO, "千代田区", "千代田1番1号", null, "総務課");
        return AccessRules.of(ConfirmationLetters.class)
                .method("latest", (letters, records) -> letters.latest())
                .forRoles(APPLICANTS)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> ((Optional<?>) answer)
                        .map(LetterOf.class::cast)
                        .filter(letter -> letter.letter().id().equals(records.letter()))
                        .isPresent())
                .method("request", (letters, records) -> {
                    letters.request(records.organisation(), address);
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("enter", (letters, records) -> letters.enter(records.organisation(), "1234567890"))
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("destination", (letters, records) -> letters.destination())
                .forRoles(APPLICANTS)
                .noForeign("the seat is of the body the caller acts for; no other can be named")
                .method("requestToSeat", (letters, records) -> {
                    letters.requestToSeat(records.organisation(), "総務課");
                    return null;
                })
                .forRoles(APPLICANTS)
                .foreignIsNotFoundBut(Person.COMPANY2);
    }

    private static AccessRules<LetterDispatch> dispatch() {
        return AccessRules.of(LetterDispatch.class)
                .method("waiting", (letters, records) -> letters.waiting(0, 100))
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL_LETTERS)
                .method("letter", (letters, records) -> letters.letter(records.letter()))
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL_LETTERS)
                .method("destination", (letters, records) -> letters.destination(records.letter()))
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL_LETTERS)
                .method("print", (letters, records) -> letters.print(records.letter(), "開業届の控え"))
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL_LETTERS);
    }

    private static Stream<Object> people(Object page) {
        return ((Slice<?>) page).items().stream().map(each -> ((PersonOf<?>) each).about());
    }
}
