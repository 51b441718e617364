<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ui::ContractModel</name>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n file could not be read</numerusform>
                <numerusform>%n files could not be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::FileFacts</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contract</numerusform>
                <numerusform>%n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>in %n file</numerusform>
                <numerusform>in %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
            <translation>
                <numerusform>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file.</numerusform>
                <numerusform>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n files.</numerusform>
            </translation>
        </message>
    </context>
</TS>
