package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address of one entity, which people may have merged into another. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200")
@ApiResponse(
        responseCode = "308",
        description =
                "people merged this into another, or named this place: Location tells where it stands until that is undone",
        content = @Content)
@ApiResponse(responseCode = "404", description = "nothing has or had this id", content = @Content)
@interface MayHaveMoved {}
