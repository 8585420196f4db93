package com.okrcascade.web.rest;

import com.okrcascade.web.json.BodyTooLarge;
import com.okrcascade.web.json.Fields;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body that is too long before it is read, or as soon as it turns out to be, so that it fills no memory. */
@Provider
public final class SizeLimit implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > Fields.LONGEST_BODY) throw new BodyTooLarge(Fields.LONGEST_BODY);
        if (request.hasEntity()) request.setEntityStream(new Counted(request.getEntityStream()));
    }

    /** Fails with the first byte that is too many. */
    private static final class Counted extends FilterInputStream {
        private int left = Fields.LONGEST_BODY;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int many = super.read(buffer, offset, length);
            if (many > 0) count(many);
            return many;
        }

        private void count(int many) {
            left -= many;
            if (left < 0) throw new BodyTooLarge(Fields.LONGEST_BODY);
        }
    }
}
