package com.okrcascade.host.example;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Pages of the example: one decorated for everybody, one for administration, one with a template that does too much. */
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer renderer;

    public PageServlet(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String template = request.getPathInfo().equals("/forbidden") ? "forbidden" : "greeting";
        String decorator = request.getPathInfo().equals("/admin") ? "atl.admin" : "atl.general";
        Map<String, Object> context =
                Map.of("greeting", new Greeting(), "names", List.of("a", "<b>"), "decorator", decorator);
        renderer.render("templates/" + template + ".vm", context, response.getWriter());
    }
}
