package com.okrcascade.web.rest;

import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.settings.PreviewSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * What other settings would mean; saves nothing. Refusals: not-logged-in, not-allowed, not-between, statuses-missing,
 * text-missing, text-too-long.
 */
@Path("/settings/preview")
@Produces(Answers.JSON)
public final class SettingsPreviewResource {
    private final Visitors visitors;
    private final PreviewSettings previewSettings;

    @Inject
    public SettingsPreviewResource(Visitors visitors, PreviewSettings previewSettings) {
        this.visitors = visitors;
        this.previewSettings = previewSettings;
    }

    @Expensive
    @POST
    @Consumes(Answers.JSON)
    public Response preview(@BeanParam Sent sent, String body) {
        return Answers.ok(SettingsPreviewJson.of(previewSettings.of(sent.by(visitors), SettingsReader.read(body))));
    }
}
