package dev.madoguchi.telework.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.DocumentName;
import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.casefile.entity.ExaminedFile;
import dev.madoguchi.casefile.entity.ScanResult;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignMaterialTest {

    private static final Author OPERATOR = new Author("operator", "運営 太郎", Instant.parse("2019-05-07T00:00:00Z"));

    private final CampaignMaterial material = new CampaignMaterial(UUID.randomUUID(), poster(), OPERATOR);

    private static MaterialDetails poster() {
        MaterialDetails details = new MaterialDetails();
        details.setKind(MaterialKind.POSTER);
        details.setTitleJa("ポスター");
        details.setTitleEn("Poster");
        details.setTermsJa("改変しないこと。");
        details.setTermsEn("Do not change it.");
        return details;
    }

    private static MaterialFile file(String name) {
        DocumentName cleaned = DocumentName.of(name, DocumentType.PDF);
        return new MaterialFile(new ExaminedFile(cleaned, DocumentType.PDF, 3, "abc", ScanResult.CLEAN), OPERATOR);
    }

    @Test
    void bodiesSeeItFromItsFirstFileUntilItIsWithdrawn() {
        assertThat(material.state(), is(MaterialState.WITHOUT_FILE));
        assertThat(material.isOffered(), is(false));

        material.replace(file("poster.pdf"));
        assertThat(material.state(), is(MaterialState.OFFERED));

        material.withdraw(OPERATOR);
        assertThat(material.state(), is(MaterialState.WITHDRAWN));
        assertThat(material.isOffered(), is(false));
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneBefore() {
        material.replace(file("poster.pdf"));
        material.replace(file("poster-2.pdf"));

        assertThat(material.file().orElseThrow().name(), is("poster-2.pdf"));
    }

    @Test
    void whatIsWithdrawnDoesNotChangeAnyMore() {
        material.withdraw(OPERATOR);

        assertThrows(MaterialGone.class, () -> material.revise(poster()));
        assertThrows(MaterialGone.class, () -> material.replace(file("poster.pdf")));
        assertThrows(MaterialGone.class, () -> material.withdraw(OPERATOR));
    }

    @Test
    void whatItSaysIsNotChangedFromOutside() {
        material.details().setTitleJa("別の名称");

        assertThat(material.title(Locale.JAPANESE), is("ポスター"));
        assertThat(material.title(Locale.ENGLISH), is("Poster"));
    }

    @Test
    void nothingThatABrowserWouldRunIsAccepted() {
        assertThat(MaterialFile.accepted().stream().allMatch(DocumentType::isShowable), is(true));
    }
}
