import{createRequire as requireOf}from"node:module";const require=requireOf(import.meta.url);import{renderTerminal}from"./chunk-B3RZTJV4.js";import"./chunk-YO7HOLJV.js";export{renderTerminal};
