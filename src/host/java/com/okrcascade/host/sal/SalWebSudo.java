package com.okrcascade.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Secure administrator sessions are off here: everybody who is an administrator passes. */
public final class SalWebSudo implements WebSudoManager {
    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {}

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {}
}
