package com.okrcascade.host.example;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data for scripts, with characters that would end the script element. */
public class Facts implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"answer\":42,\"tricky\":\"</script>\"}");
    }
}
