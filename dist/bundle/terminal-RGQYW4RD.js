import{createRequire as requireOf}from"node:module";const require=requireOf(import.meta.url);import{renderTerminal}from"./chunk-P5ZF7QHL.js";import"./chunk-YO7HOLJV.js";export{renderTerminal};
