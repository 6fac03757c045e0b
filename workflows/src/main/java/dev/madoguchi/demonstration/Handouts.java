package dev.madoguchi.demonstration;

import dev.madoguchi.casefile.control.DocumentExamination;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.control.MaterialDesk;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.MaterialDetails;
import dev.madoguchi.telework.entity.MaterialFile;
import dev.madoguchi.telework.entity.MaterialKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/** What every campaign gives to the bodies that take part: a logo and a poster. */
@DemonstrationOnly
@ApplicationScoped
public class Handouts {

    private static final int OFFICE_OPENS_AT = 9;

    private static final String LOGO_TERMS_JA =
            "参加団体は、参加していることを知らせるために、このロゴをウェブサイトや名刺などに使用できます。\n" + "縦横の比率、色、文字は変えないでください。\n営利商品そのものに付けることはできません。";
    private static final String LOGO_TERMS_EN =
            "Organisations that take part may use this logo on websites, business cards and the like to say so.\n"
                    + "Do not change its proportions, colours or lettering.\nIt must not be put on goods for sale.";
    private static final String POSTER_TERMS_JA =
            "参加団体は、このポスターを印刷し、事業所などに掲示できます。\n内容は変えないでください。掲示は、キャンペーンの最終日までにお願いします。";
    private static final String POSTER_TERMS_EN =
            "Organisations that take part may print this poster and put it up at their sites.\n"
                    + "Do not change what it says, and take it down after the last day of the campaign.";

    @Inject
    private Stage stage;

    @Inject
    private MaterialDesk desk;

    @Inject
    private DocumentExamination examination;

    void give(Campaign campaign) {
        Instant at = campaign.opensOn()
                .atTime(OFFICE_OPENS_AT, 0)
                .atZone(JapanClock.ZONE)
                .toInstant();
        stage.act(Player.OPERATOR, at, () -> {
            add(
                    campaign,
                    details(MaterialKind.LOGO, "ロゴ（横組み）", "Logo (horizontal)", LOGO_TERMS_JA, LOGO_TERMS_EN),
                    "logo.png");
            add(
                    campaign,
                    details(MaterialKind.POSTER, "ポスター（A4）", "Poster (A4)", POSTER_TERMS_JA, POSTER_TERMS_EN),
                    "poster.pdf");
        });
    }

    private void add(Campaign campaign, MaterialDetails details, String resource) {
        UUID material = desk.add(campaign.id(), details);
        IncomingFile file = new IncomingFile(
                "telework-days-" + resource,
                bytes(resource).length,
                () -> Handouts.class.getResourceAsStream(resource));
        desk.replace(material, examination.examine(file, MaterialFile.accepted()), file.content());
    }

    private static byte[] bytes(String resource) {
        try (InputStream content = Handouts.class.getResourceAsStream(resource)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MaterialDetails details(
            MaterialKind kind, String titleJa, String titleEn, String termsJa, String termsEn) {
        MaterialDetails details = new MaterialDetails();
        details.setKind(kind);
        details.setTitleJa(titleJa);
        details.setTitleEn(titleEn);
        details.setTermsJa(termsJa);
        details.setTermsEn(termsEn);
        return details;
    }
}
