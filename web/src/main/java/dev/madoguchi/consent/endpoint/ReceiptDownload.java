package dev.madoguchi.consent.endpoint;

import dev.madoguchi.consent.boundary.OwnReceipts;
import dev.madoguchi.consent.entity.Receipt;
import dev.madoguchi.consent.entity.ReceiptStatement;
import dev.madoguchi.kernel.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A receipt as a file: signed, or what it says as JSON. */
@WebServlet({ReceiptDownload.SIGNED, ReceiptDownload.READABLE})
public class ReceiptDownload extends HttpServlet {

    static final String SIGNED = "/visitor/receipt.jws";
    static final String READABLE = "/visitor/receipt.json";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnReceipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Receipt receipt;
        try {
            receipt = receipts.receipt(UUID.fromString(String.valueOf(request.getParameter("id"))));
        } catch (IllegalArgumentException | NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean signed = SIGNED.equals(request.getServletPath());
        response.setContentType(signed ? "application/jose" : "application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment");
        response.setHeader("Cache-Control", "no-store");
        String content =
                signed ? receipt.signed() : ReceiptStatement.of(receipt).text();
        response.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    }
}
