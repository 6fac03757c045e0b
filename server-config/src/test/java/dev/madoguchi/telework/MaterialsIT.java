package dev.madoguchi.telework;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An operator gives a poster to the bodies that take part in a campaign; they download it, and nobody else does. */
@SystemTest
class MaterialsIT {

    private static final int COLLEAGUE = 7;
    private static final String TITLE = "のぼり用の図案";

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload pdf(String name) {
        return file(name, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    @Test
    void aPosterIsOfferedReplacedAndWithdrawn(
            MadoguchiServer server, Visit operator, Visit company, Visit outsider, Visit clerk) {
        AcceptedRegistration registration = AcceptedRegistration.of(server, company, "8999907000003");
        String downloads = "/telework/downloads.xhtml?campaign=" + registration.column("campaign_id");
        String material = offered(operator, "/operator/materials.xhtml?id=" + registration.column("campaign_id"));

        company.page().locator("#downloads").click();
        looksRight(company, "materials-company");
        assertThat(company.page().locator(".section__title").allInnerTexts(), hasItems("ロゴ（横組み）", "ポスター（A4）", TITLE));
        assertThat(company.page().locator("main").innerText(), containsString("改変しないこと。"));
        String address = "/telework/material/" + material;
        APIResponse downloaded = get(company, address);
        assertThat(downloaded.status(), is(200));
        assertThat(
                downloaded.headers().get("content-disposition"),
                allOf(startsWith("attachment; "), containsString("nobori.pdf")));
        assertThat(downloaded.text(), startsWith("%PDF-1.7"));

        FreshBody.of(server, COLLEAGUE);
        outsider.signIn("company-colleague");
        assertThat(get(outsider, address).status(), is(404));
        assertThat(get(outsider, downloads).status(), is(404));
        clerk.signIn("clerk");
        assertThat(get(clerk, address).status(), is(403));
        assertThat(get(clerk, downloads).status(), is(403));

        assertThat(get(company, address + "/show").status(), is(200));
        attach(operator, pdf("nobori-2.pdf"), "nobori-2.pdf");
        assertThat(get(company, address).headers().get("content-disposition"), containsString("nobori-2.pdf"));
        operator.page()
                .locator("summary", new Page.LocatorOptions().setHasText("取り下げる"))
                .click();
        new RegistrationPages(operator.page(), null).press("withdraw");
        assertThat(operator.page().locator(".alert--success").innerText(), containsString("取り下げました"));
        Accessibility.assertClean(operator.page());
        assertThat(get(company, address).status(), is(404));
        company.open(downloads);
        assertThat(company.page().locator(".section__title").allInnerTexts(), not(hasItem(TITLE)));
        assertThat(
                server.query("select action from audit_entry where record_id = '" + material + "' order by at"),
                contains(
                        "MaterialAdded",
                        "MaterialFileReplaced",
                        "MaterialOpened",
                        "MaterialFileReplaced",
                        "MaterialOpened",
                        "MaterialWithdrawn"));
        operator.assertNoFaultsInTheConsole();
        company.assertNoFaultsInTheConsole();
    }

    /** Begins the material, with nothing filled in first, and gives it its file, with a drawing that is a program first; its id. */
    private static String offered(Visit operator, String list) {
        operator.signIn("operator", list);
        RegistrationPages form = new RegistrationPages(operator.page(), null);
        form.press("add");
        assertThat(form.errorAt("titleJa"), containsString("入力してください"));
        form.input("kind").selectOption("OTHER");
        form.input("titleJa").fill(TITLE);
        form.input("titleEn").fill("Banner");
        form.input("termsJa").fill("改変しないこと。");
        form.input("termsEn").fill("Do not change it.");
        looksRight(operator, null);
        form.press("add");
        assertThat(operator.page().locator("main").innerText(), containsString("ファイルは未登録"));
        Page page = operator.page();
        page.locator("#material-file")
                .setInputFiles(file("nobori.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"));
        page.locator(".upload__refused .line").waitFor();
        assertThat(page.locator(".upload__refused").innerText(), containsString("PDF"));
        attach(operator, pdf("nobori.pdf"), "nobori.pdf");
        looksRight(operator, "material-operator");
        String id = page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
        operator.open(list);
        looksRight(operator, "materials-operator");
        operator.open("/operator/material.xhtml?id=" + id);
        return id;
    }

    private static void attach(Visit operator, FilePayload file, String name) {
        operator.page().locator("#material-file").setInputFiles(file);
        operator.page()
                .locator(".paper__name", new Page.LocatorOptions().setHasText(name))
                .waitFor();
    }

    private static APIResponse get(Visit visit, String address) {
        return visit.page().request().get(address);
    }

    private static void looksRight(Visit visit, String name) {
        Accessibility.assertClean(visit.page());
        if (name != null) {
            visit.screenshotInBothLanguages(name);
        }
        visit.page().setViewportSize(360, 800);
        assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"), is(360));
        visit.page().setViewportSize(1280, 900);
    }
}
