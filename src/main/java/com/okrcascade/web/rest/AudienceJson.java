package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.UserKey;
import java.util.List;

/** Whom an audience names, for those who may change it. */
final class AudienceJson {
    private AudienceJson() {}

    static List<String> named(Audience audience) {
        return audience.people().stream().map(UserKey::value).sorted().toList();
    }
}
