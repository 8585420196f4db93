package com.okrcascade.host.example;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A stored line of text. */
@Preload
@Table("NOTE")
public interface NoteRow extends Entity {
    @NotNull
    @Unique
    String getLine();

    void setLine(String line);
}
